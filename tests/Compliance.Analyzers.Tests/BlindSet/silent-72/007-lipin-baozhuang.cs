namespace Mingyue.Storefront.Amazon
{
    public partial class GiftReply
    {
        public const string WrapConfirm = "您好，您勾选的礼品包装我们已经看到，请确认贺卡上印的文字是否为：{贺卡内容}。";

        public const string WrapSoldOut = "您好，红色礼品盒已用完，只剩米色的，请问可以改用米色礼品盒吗？如果不可以，我们会退还礼品包装费。";

        public const string NoPresent = "您好，页面上只有杯子本身，不附带赠品，我们也无法额外赠送礼物，请谅解。";

        public const string HidePrice = "您好，您是送给朋友的，包裹里只放礼品收据，不会显示价格。";

        public const string Recipient = "您好，收礼人的门牌号不完整，请补充几号楼几单元，以便投递。";
    }
}
