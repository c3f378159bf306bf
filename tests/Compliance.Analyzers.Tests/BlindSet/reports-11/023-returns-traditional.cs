using System;

namespace Formosa.Store.Services
{
    public class KeFuHuaShu
    {
        // 依情境回傳訊息
        public string GetText(string qingJing, string dingDan)
        {
            if (qingJing == "late")
                return "您好，訂單" + dingDan + "因颱風延誤，預計週五送達，若不想等候可為您全額退款。";
            if (qingJing == "broken")
                return "您好，破損的花瓶我們會免費補寄，舊品不需寄回。";
            if (qingJing == "review")
                return "您好，只要留下五星好評並截圖回傳，就送您折價券一張。"; // expect: BSM2001
            if (qingJing == "line")
                return "您好，下次可以直接匯款到我們的帳戶，不用經過亞馬遜。"; // expect: BSM3003
            if (qingJing == "size")
                return "您好，桌面尺寸為120×60公分，高度可在70到118公分之間調整。";
            throw new ArgumentOutOfRangeException(nameof(qingJing));
        }
    }
}
