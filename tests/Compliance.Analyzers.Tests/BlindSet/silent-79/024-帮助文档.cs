namespace Baihe.Oms.Help
{
    public abstract class HelpTopic
    {
        public abstract string Title { get; }

        public abstract string Markdown { get; }

        public virtual string Category => "帮助中心";

        public sealed class MessageRules : HelpTopic
        {
            public override string Title => "站内信哪些内容不能写";

            public override string Markdown => "本系统发送前会自动扫描站内信。以下内容会被拦截：优惠码、返现承诺、索要五星好评、要求删除差评、微信号、外部链接。";
        }

        public sealed class CouponModule : HelpTopic
        {
            public override string Title => "如何在独立站创建优惠券";

            public override string Markdown
            {
                get
                {
                    var first = "打开“营销 - 优惠券”，点击右上角的新建按钮，填写优惠码和折扣比例。";
                    var second = "保存后优惠券在独立站结算页生效，亚马逊渠道的订单不受影响。";
                    return first + second;
                }
            }
        }

        public sealed class ReviewModule : HelpTopic
        {
            public override string Title => "评价监控怎么用";

            public override string Markdown => "系统每四小时抓取一次评价，三星及以下的评价会标红，操作员可以在列表中添加备注或导出。";
        }
    }
}
