package org.jisseki.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that stand in place of a figure that is not known yet, read by how they are built: something is at work (調査中), is still
 * open (未公表), or is to come (9月頃確定予定). A remark may stand behind them: 集計中（9月頃確定）.
 */
final class PendingWord {

    private static final String LEAD = "(?:(?:現在|目下|現時点では?|今後|次年度|翌年度)[、は]?)?" + "(?:(?:数値|結果|実績値?|目標値|値|額|金額)[はがの]?)?";
    private static final String AT_WORK =
            "(?:調査|集計|算定|算出|精査|照会|確認|検討|調整|取りまとめ|とりまとめ|計算|分析|整理|把握|協議|推計" + "|審査|検証|回収|照合|計測|測定|検査)中";
    private static final String OPEN = "未(?:確定|集計|公表|定|把握|調査|算出|算定|発表|入手|判明|回答|設定|公開|報告|決定|取得|到着)";
    private static final String WHEN =
            "(?:(?:令和|平成|[RH])?(?:元|[0-9]{1,4})(?:年度?|月|[./])(?:[0-9]{1,2}月?)?" + "(?:頃|ごろ|上旬|中旬|下旬|末|以降|中)?[にの]?)?";
    private static final String TO_COME = "(?:公表|発表|確定|調査|集計|回答|結果|算出|算定|判明|公開|報告|決定|把握|設定|提出|推計)";
    private static final String STILL = "(?:待ち?|未了|未済|未完了?|前|予定|次第(?:公表|入力|記載|報告)?|見込み?)";
    private static final Pattern WORD = Pattern.compile(
            LEAD + "(?:" + AT_WORK + "|" + OPEN + "|後日" + TO_COME + "|" + WHEN + TO_COME + STILL + ")(?:です|のため)?");
    private static final Pattern CELL = Pattern.compile("(.+?)\\s*(?:\\([^()]+\\))?\\s*(?:※\\s*\\S.*)?");

    private PendingWord() {}

    /** Whether a folded text is such a word, alone or with a remark behind it. */
    static boolean is(String text) {
        Matcher cell = CELL.matcher(text);
        return cell.matches()
                && text.indexOf('\n') < 0
                && WORD.matcher(cell.group(1)).matches();
    }
}
