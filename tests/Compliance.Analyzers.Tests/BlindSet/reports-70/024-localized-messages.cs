using System.Collections.Generic;

namespace MerryBlock.Toys.Localization
{
    public class AmazonMessageCatalog
    {
        private readonly Dictionary<string, Dictionary<string, string>> _texts = new()
        {
            ["en-US"] = new()
            {
                ["train.derail"] = "Hi {0}, the wagons jump off the rails when the curve pieces are mixed. Please use only the dark ones for curves.",
                ["train.broken"] = "Hi {0}, sorry about the broken wheel. We'll send a new locomotive and you may keep the old one.",
                ["train.happy"] = "Hi {0}, glad the train runs again! Tick the top rating for us and mention how quick we were.", // expect: BSM2002
                ["train.extra"] = "Hi {0}, tell us your child's favourite animal and a plush one will land in your mailbox as a present from us.", // expect: BSM1005
            },
            ["zh-CN"] = new()
            {
                ["train.derail"] = "{0} 您好，弯道和直道混用时车厢容易脱轨，弯道处请只用深色的轨道。",
                ["train.broken"] = "{0} 您好，车轮断裂很抱歉，我们会补发一个新的车头，旧的不用退。",
                ["train.happy"] = "{0} 您好，小火车修好就好！麻烦您给个满分，顺便夸夸我们客服速度快。", // expect: BSM2002
                ["train.extra"] = "{0} 您好，多余的轨道可以收在盒子底层，注意不要让三岁以下儿童接触小零件。",
            },
        };

        public string Get(string culture, string key, string buyer)
        {
            var lang = _texts.ContainsKey(culture) ? culture : "en-US";
            return string.Format(_texts[lang][key], buyer);
        }
    }
}
