namespace Baihe.Oms.Amazon.Notify
{
    public abstract class BuyerNotice
    {
        public abstract string Title { get; }

        public abstract string Content { get; }

        public virtual string Signature => "百合收纳";

        public string Render(string orderId) => Content.Replace("[订单号]", orderId) + "\n" + Signature;

        public sealed class Shipped : BuyerNotice
        {
            public override string Title => "发货通知";

            public override string Content => "您的订单[订单号]已经发货啦，感谢您的购买，请耐心等待收货。"; // expect: BSM4002
        }

        public sealed class WrongColor : BuyerNotice
        {
            public override string Title => "颜色有误";

            public override string Content => "订单[订单号]误发了粉色，我们已补发白色，粉色的您留着用即可，不必寄回。";
        }

        public sealed class Courtesy : BuyerNotice
        {
            public override string Title => "温馨回访";

            public override string Content
            {
                get
                {
                    var first = "收纳箱承重二十公斤，请不要站在上面。";
                    var second = "不满意千万别留评，先找我们客服；满意再去写评论哦。"; // expect: BSM2003
                    return first + second;
                }
            }
        }

        public sealed class PostCode : BuyerNotice
        {
            public override string Title => "地址核对";

            public override string Content => "您好🎉 订单[订单号]缺少邮编，请回复补充🙏"; // expect: BSM5001
        }
    }
}
