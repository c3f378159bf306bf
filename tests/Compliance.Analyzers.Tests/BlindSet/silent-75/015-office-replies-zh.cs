namespace Sitwell.Office.Amazon;

public static class OfficeRepliesZh
{
    public static string Invoice(string buyer, string company) =>
        $"{buyer}您好，抬头为“{company}”的发票已作为附件发送，如税号有误请回复更正。";

    public static string PriceDrop(string buyer) =>
        $"{buyer}您好，感谢来信。商品价格会随时调整，我们无法对已完成的订单补差价，请您谅解。";

    public static string NoGift(string buyer) =>
        $"{buyer}您好，本订单不包含赠品，包装内物品以商品页面的清单为准。";

    public static string Assembly(string buyer) =>
        $"{buyer}您好，安装说明书在坐垫下方的袋子里。先装底座，再把气压杆插入，最后固定靠背，螺丝请不要一次拧紧。";

    public static string Exchange(string buyer) =>
        $"{buyer}您好，黑色扶手可以更换，请把旧扶手用我们提供的退货标签寄回，新扶手同时寄出，不收费。";

    public static string Cancelled(string buyer, string orderId) =>
        $"{buyer}您好，应您的要求，订单{orderId}已经取消，款项全额退回，无需其他操作。";

    public static string Rating(string buyer) =>
        $"{buyer}您好，椅子的额定承重是120公斤，气压杆为四级，符合铭牌上的标注。";

    public static string PayOnAmazon(string buyer) =>
        $"{buyer}您好，谢谢您的信任，不过我们不接受私下转账，请通过亚马逊下单付款。";
}
