namespace TaiYang.Amazon.Templates
{
    // 繁體模板，發給港台及海外華人買家
    public sealed class FanTiMuBan
    {
        public string YanChi { get; } = "親愛的顧客您好，因颱風影響，您的包裹將延後三天送達，造成不便敬請見諒。";

        public string ZheKou { get; } = "親愛的顧客您好，憑訂單編號回購本店任一商品，一律打八五折。"; // expect: BSM1001|BSM1006

        public string PingJia { get; } = "親愛的顧客您好，若您願意給我們五顆星的肯定，將是全體同仁最大的鼓勵。"; // expect: BSM2002

        public string ZengPin { get; } = "親愛的顧客您好，登錄產品序號並上傳評論，即贈收納袋一只。"; // expect: BSM2001

        public string Line { get; } = "有任何問題歡迎加入官方LINE帳號 @taiyang888，專人線上服務。"; // expect: BSM3002|BSM3003

        public string TuiKuan { get; } = "親愛的顧客您好，您的退款已由亞馬遜退回原付款方式。";
    }
}
