package org.jisseki.journey;

/** 公表: what is approved is released, all at one moment. */
record ReleasePage(Desk desk) {

    static ReleasePage at(Desk desk) {
        desk.go("公表");
        return new ReleasePage(desk);
    }

    void release() {
        desk.hands().press(desk.button("公表する"));
        desk.hands().press(desk.answer("公表する"));
        desk.assertNews("公表しました");
    }
}
