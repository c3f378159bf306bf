namespace Tw.Letters
{
    public sealed class 客服回覆
    {
        public string 換貨(string 姓名) => $"{姓名}您好，尺寸不合可以換貨，往返運費皆由我們負擔。";

        public string 議價(string 姓名) => $"{姓名}您好，平台上無法私下降價，請以商品頁面的價格為準。";

        public string 電話(string 姓名) => $"{姓名}您好，我們無法用電話或LINE處理訂單，請直接回覆本訊息。";

        public string 評價(string 姓名) => $"{姓名}您好，退款與您的評價無關，請依照實際感受填寫即可，不需要修改。";

        public string 缺貨(string 姓名, string 商品) => $"{姓名}您好，{商品}因颱風無法到貨，訂單已由我們取消並全額退款。";
    }
}
