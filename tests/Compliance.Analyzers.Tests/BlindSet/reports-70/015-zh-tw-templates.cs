namespace Jiayu.Seller.Resources
{
    internal static class BuyerTemplatesZhTw
    {
        internal const string Return =
            "您好，您的退貨申請已核准，請於 14 天內將保溫瓶寄回，運費由我們負擔，收到後會原路退款。";

        internal const string Dent =
            "您好，很抱歉瓶身有凹痕。請拍照回覆此訊息，我們會為您更換新品。";

        internal const string Gasket =
            "您好，矽膠墊圈需先拉平再裝回瓶蓋，否則容易漏水。";

        internal const string AfterExchange =
            "您好，新的保溫瓶已更換完成。另外我們準備了一個神祕小驚喜要送您，請回覆想要的顏色。"; // expect: BSM1005

        internal const string NoAnswer =
            "您好，若在這裡等不到回覆，可以直接加我們的 LINE：jiayu_cup，客服會更快處理。"; // expect: BSM3002

        internal const string Closing = "嘉宇生活 敬上";
    }
}
