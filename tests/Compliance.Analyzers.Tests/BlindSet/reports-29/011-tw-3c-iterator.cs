using System.Collections.Generic;

namespace LinYi.ThreeC.CrossBorder
{
    /* 台灣團隊：亞馬遜買家訊息排程 */
    public class BuyerMessagePlan
    {
        public IEnumerable<string> Messages(bool defective)
        {
            if (defective)
            {
                yield return "您好，充電器故障造成困擾非常抱歉，我們今天會補寄一個新的給您，舊品不用寄回。";
                yield break;
            }

            yield return "感謝您購買我們的充電器！只要留下五顆星評論，就送您一條編織傳輸線。"; // expect: BSM2001
            yield return "想要更優惠的價格，歡迎加入我們的 LINE 官方帳號 @linyi3c 直接下單。"; // expect: BSM3002|BSM3003|BSM1001
            yield return "再次回購結帳時輸入折扣碼 LINYI10，立即省下一成。"; // expect: BSM1002|BSM1001
        }
    }
}
