package nl.ibp.launch;

/** Where the database is and who we are there; the password shows in no log. */
record DatabaseAccess(String url, String user, String password) {

    /** Everything behind the question mark may hold secrets. */
    String where() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return where();
    }
}
