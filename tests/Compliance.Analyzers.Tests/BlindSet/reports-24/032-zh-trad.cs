namespace Lantern.Taiwan
{
    public sealed class MaiJiaXunXi
    {
        // 繁體模板，台灣團隊維護
        public string QuHuo(string name) => $"{name} 您好，露營燈缺少的掛鉤已補寄，無需支付任何費用。";

        public string HaoPing(string name) => $"{name} 您好，若願意刪除那則一星評論，我們立即全額退款。"; // expect: BSM2001|BSM2004

        public string LiPin(string name) => $"{name} 您好，把收貨地址傳給我們，加送您一份神秘小禮物。"; // expect: BSM1005

        public string LianXi(string name) => $"{name} 您好，請加 LINE：larchtw 直接下單，不必再經過亞馬遜。"; // expect: BSM3002|BSM3003

        public string TuiHuo(string name) => $"{name} 您好，退貨標籤可在亞馬遜訂單頁面下載，我們收到後即辦理退款。";
    }
}
