using System.Collections.Generic;

namespace DianXiaoEr.Templates
{
    public class MultiLanguageTemplates : IBuyerTemplateProvider
    {
        private static readonly Dictionary<string, Dictionary<string, string>> Texts = new()
        {
            ["battery_delay"] = new()
            {
                ["en_US"] = "The battery in order {0} has to travel by ground, so it will arrive on {1}. If that is too late, reply here and we refund you.",
                ["zh_CN"] = "订单 {0} 中的电池只能走陆运，预计 {1} 到达。如果来不及，请在此回复，我们为您退款。",
            },
            ["thanks_card"] = new()
            {
                ["en_US"] = "Charge the drill fully before first use. Show us a photo of your finished project in a review and the second battery is on the house.", // expect: BSM2001
                ["zh_CN"] = "首次使用前请把电钻充满电。带图评论后联系客服，第二块电池白送给您。", // expect: BSM2001
            },
            ["manual"] = new()
            {
                ["en_US"] = "The manual for the drill in order {0} is attached as PDF. Chapter 3 shows how to change the chuck.",
                ["zh_CN"] = "附件是订单 {0} 电钻的说明书，第三章介绍如何更换夹头。",
            },
            ["support"] = new()
            {
                ["en_US"] = "If the drill does not start, press the reset button under the handle and reply here with the colour of the light.",
                ["zh_CN"] = "如果电钻无法启动，请按手柄下方的复位键；还不行的话加我微信 drill_lao_wang，视频教您修。", // expect: BSM3002
            },
        };

        public string Get(string key, string locale)
        {
            if (!Texts.TryGetValue(key, out var byLocale))
            {
                throw new KeyNotFoundException($"template '{key}' not found");
            }

            return byLocale.TryGetValue(locale, out var text) ? text : byLocale["en_US"];
        }
    }
}
