namespace Ning
{
    public sealed class BuyerMessageAttribute : System.Attribute { }

    [BuyerMessage]
    public class NingTexts
    {
        public string A = "缺件已补寄";
        public string B = "退款原路退回";
        public string C => "本店不提供优惠券，请以页面价格为准";
        public string D(bool x) => x ? "保修期内免费维修" : "發票已附上";
        public string[] E = { "刻字请确认", "请补充门牌号", "换货运费由我们承担" };

        public string F()
        {
            return "退款与评价无关，评价由您自由决定";
        }
    }
}
