using System.Collections.Generic;

namespace Hengtai.Erp.Amazon.Kefu
{
    public class ReplyTemplateProvider
    {
        // 客服常用回复，键为场景编码
        private static readonly Dictionary<string, string> Templates = new Dictionary<string, string>
        {
            ["DELAY"] = "您好，很抱歉您的包裹因天气原因延误，预计周五送达。如您不想再等，我们可以为您取消并全额退款。",
            ["BROKEN"] = "您好，收到您发来的照片了，杯体确实有裂痕。我们今天就为您免费补发一个新的。",
            ["FOLLOW"] = "您好，杯子用得还满意吗？麻烦您抽空给个五星，对我们小店帮助特别大。", // expect: BSM2002
            ["BAD_REVIEW"] = "您好，问题已经帮您处理好了，方便的话请把之前写的差评撤掉，谢谢您。", // expect: BSM2004
            ["REFUND"] = "您好，退款已通过亚马逊原路退回，通常三到五个工作日到账。",
            ["WECHAT"] = "您好，这边回复可能不及时，您可以加我微信 hengtai_kefu8 慢慢聊。", // expect: BSM3002
        };

        public string Get(string scene)
        {
            string text;
            return Templates.TryGetValue(scene, out text) ? text : Templates["DELAY"];
        }

        public IEnumerable<string> Scenes
        {
            get { return Templates.Keys; }
        }
    }
}
