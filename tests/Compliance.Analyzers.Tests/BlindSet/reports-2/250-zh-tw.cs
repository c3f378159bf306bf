namespace Hong.Xunxi
{
    public class XunxiMuban
    {
        public string ChuDan(string mingzi) => $"{mingzi}您好，您的訂單已出貨。";
        public string QiuPing(string mingzi) => $"{mingzi}您好，收到商品後給我們五星好評，即送您50元購物金。"; // expect: BSM2001
        public string JiaLine(string mingzi) => $"{mingzi}您好，加入官方LINE @hong168 領取專屬折扣碼。"; // expect: BSM3002|BSM1002|BSM3003
    }
}
