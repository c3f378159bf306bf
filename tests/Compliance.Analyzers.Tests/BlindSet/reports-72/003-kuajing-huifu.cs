using System;
using System.Collections.Generic;
using System.Linq;

namespace Yunfan.Erp.CustomerService
{
    /// <summary>亚马逊站内信快捷回复</summary>
    public class QuickReplyProvider
    {
        private readonly List<QuickReply> _items = new();

        public QuickReplyProvider()
        {
            Add("物流延误", "您好，您的订单 {订单号} 因天气原因会晚两天送达，如果您不愿继续等待，我们可以取消订单并全额退款。");
            Add("少配件", "您好，非常抱歉包裹里少了一根充电线，我们今天已经补寄，您不需要支付任何费用。");
            Add("差评跟进", "亲，看到您给这款水杯打了两颗星，新的杯盖已经寄出，麻烦您抽空把那条评论删掉好吗？"); // expect: BSM2004
            Add("收货回访", "亲，水杯用着还顺手吗？写下带图的好评后截图发给我们，马上返您 5 美金。"); // expect: BSM2001
            Add("尺码", "您好，这款外套偏小一码，建议您参考商品页面上的尺码表再下单。");
            Add("退货", "您好，退货标签已经由亚马逊发到您的邮箱，打印后贴在箱子上即可。");
            Add("加好友", "有问题的话加我们微信 shuibei_kf01 聊，比站内信快得多。"); // expect: BSM3002|BSM3003
        }

        public int Count => _items.Count;

        public IReadOnlyList<string> Keys => _items.Select(x => x.Key).ToList();

        /// <summary>根据买家来信里的关键词给客服推荐快捷回复</summary>
        public IEnumerable<string> Suggest(string incoming)
        {
            if (string.IsNullOrWhiteSpace(incoming))
                yield break;

            var text = incoming.ToLowerInvariant();
            if (text.Contains("return") || text.Contains("退货"))
                yield return "退货";
            if (text.Contains("size") || text.Contains("尺码"))
                yield return "尺码";
            if (text.Contains("missing") || text.Contains("缺") || text.Contains("少了"))
                yield return "少配件";
            if (text.Contains("where is") || text.Contains("物流") || text.Contains("没收到"))
                yield return "物流延误";
        }

        public string Render(string key, IDictionary<string, string> values)
        {
            var text = Find(key) ?? throw new KeyNotFoundException($"没有名为 {key} 的快捷回复");
            foreach (var pair in values)
                text = text.Replace("{" + pair.Key + "}", pair.Value, StringComparison.Ordinal);

            if (text.Contains('{'))
                throw new InvalidOperationException("快捷回复中仍有未替换的占位符：" + text);
            return text;
        }

        public void Import(IEnumerable<string> lines)
        {
            foreach (var line in lines)
            {
                var cols = line.Split('\t');
                if (cols.Length != 2)
                    continue;
                if (_items.Any(x => x.Key == cols[0]))
                    continue;
                Add(cols[0].Trim(), cols[1].Trim());
            }
        }

        public string? Find(string key) => _items.FirstOrDefault(x => x.Key == key)?.Text;

        private void Add(string key, string text) => _items.Add(new QuickReply(key, text));

        private sealed record QuickReply(string Key, string Text);
    }
}
