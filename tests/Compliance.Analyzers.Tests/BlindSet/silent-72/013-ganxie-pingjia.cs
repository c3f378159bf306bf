using System.Collections.Generic;

namespace Tianhe.Kefu
{
    public sealed class PraiseReplies : List<ReplyItem>
    {
        public PraiseReplies()
        {
            Add(new ReplyItem { Scene = "买家已留评", Text = "您好，谢谢您写下的评价，您提到的颜色偏深我们已转告生产部门。" });
            Add(new ReplyItem { Scene = "买家提出用好评换退款", Text = "您好，我们不会以退款或任何好处换取评价，评价内容完全由您决定。耳机左侧无声属于质量问题，我们为您免费换新。" });
            Add(new ReplyItem { Scene = "买家问有没有晒图奖励", Text = "您好，我们没有晒图返现之类的活动，也不会提供礼品卡，抱歉让您失望了。" });
            Add(new ReplyItem { Scene = "买家问评价为何未显示", Text = "您好，评价由亚马逊审核和展示，卖家无法干预，请您联系亚马逊客服查询。" });
        }
    }

    public class ReplyItem
    {
        public string Scene { get; set; }
        public string Text { get; set; }
    }
}
