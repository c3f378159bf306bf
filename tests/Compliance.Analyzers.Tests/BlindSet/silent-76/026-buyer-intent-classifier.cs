using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace Kuajing.Bot.Intent
{
    public class BuyerIntentTrainer
    {
        private readonly ILogger<BuyerIntentTrainer> _logger;

        private static readonly (string Sample, string Label)[] Samples =
        {
            ("你们能给我打个折吗", "ask_discount"),
            ("can I get a coupon for this", "ask_discount"),
            ("不退钱我就给你们一星", "threat_review"),
            ("refund me or I post a bad review", "threat_review"),
            ("有没有微信可以加", "ask_contact"),
            ("do you have whatsapp", "ask_contact"),
            ("我改成五星你们退我一半钱行不行", "trade_review"),
            ("send me a gift card and I change my review", "trade_review"),
            ("我想取消订单", "cancel"),
        };

        public BuyerIntentTrainer(ILogger<BuyerIntentTrainer> logger)
        {
            _logger = logger;
        }

        public Dictionary<string, List<string>> Train()
        {
            var grouped = Samples.GroupBy(s => s.Label).ToDictionary(g => g.Key, g => g.Select(x => x.Sample).ToList());
            foreach (var g in grouped)
            {
                _logger.LogDebug("意图 {Label} 共 {Count} 条样本", g.Key, g.Value.Count);
            }
            if (grouped["trade_review"].Count < 2)
            {
                throw new InvalidOperationException("以评价换退款或礼品卡的样本不足，无法训练");
            }
            return grouped;
        }
    }
}
