using System;

namespace Lekang.Erp.Amazon.Kefu
{
    /// <summary>亚马逊站内信话术</summary>
    public class ReplyTemplates
    {
        public static readonly string 延迟发货 = "您好，由于仓库盘点，您的订单 {0} 将晚两天发出，给您带来不便非常抱歉。如果您不想等，我们可以为您取消并全额退款。";

        public static readonly string 差评跟进 = "您好，螺丝已经给您补寄了。您前几天留的那条一星评论，方便的话麻烦帮忙撤下来，谢谢您。"; // expect: BSM2004

        public static readonly string 安装咨询 = "安装时请先把底座朝上放平，再拧紧四颗螺丝，不要一次拧死。";

        public static readonly string 售后联系 = "站内信回复比较慢，您加一下客服微信 lk_home2019，我们一对一帮您处理。"; // expect: BSM3002|BSM3003

        private static readonly string[] _order = { 延迟发货, 差评跟进, 安装咨询, 售后联系 };

        public string Pick(int scene)
        {
            if (scene < 0 || scene >= _order.Length) throw new ArgumentOutOfRangeException(nameof(scene));
            return _order[scene];
        }
    }
}
