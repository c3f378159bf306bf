using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Northgate.Agency.Center
{
    public enum Scene { Delay, Damaged, WrongItem, Setup, WinBack, Ratings, Contact }

    public sealed record SceneText(string Brand, string Market, Scene Scene, string En, string Zh)
    {
        public string For(CultureInfo c) => c.TwoLetterISOLanguageName == "zh" ? Zh : En;
    }

    public sealed class BuyerMessageCenter
    {
        private readonly ISellerAccountPool _accounts;
        private readonly IOptionsMonitor<SceneSwitches> _switches;
        private readonly ILogger<BuyerMessageCenter> _logger;

        public BuyerMessageCenter(ISellerAccountPool accounts, IOptionsMonitor<SceneSwitches> switches, ILogger<BuyerMessageCenter> logger)
        {
            _accounts = accounts;
            _switches = switches;
            _logger = logger;
        }

        public async Task<int> ProcessAsync(IReadOnlyCollection<SceneEvent> events, CancellationToken ct)
        {
            var sent = 0;
            foreach (var group in events.GroupBy(e => (e.Brand, e.Market)))
            {
                var account = await _accounts.RentAsync(group.Key.Brand, group.Key.Market, ct);
                foreach (var e in group)
                {
                    if (!_switches.CurrentValue.IsOn(e.Brand, e.Scene.ToString()))
                    {
                        _logger.LogInformation("Scene {Scene} is off for {Brand}", e.Scene, e.Brand);
                        continue;
                    }

                    var text = Texts.FirstOrDefault(t => t.Brand == e.Brand && t.Market == e.Market && t.Scene == e.Scene);
                    if (text is null)
                    {
                        _logger.LogWarning("No text for {Brand}/{Market}/{Scene}", e.Brand, e.Market, e.Scene);
                        continue;
                    }

                    await account.SendBuyerMessageAsync(e.OrderId, Fill(text.For(e.BuyerCulture), e), ct);
                    sent++;
                }
            }
            return sent;
        }

        private static string Fill(string template, SceneEvent e) => template
            .Replace("[order]", e.OrderId)
            .Replace("[name]", e.BuyerName)
            .Replace("[date]", e.Date?.ToString("d", e.BuyerCulture) ?? "");

        private static readonly SceneText[] Texts =
        {
            new("Rivulet", "US", Scene.Delay,
                "Hi [name], the storm has closed the road to our depot. Order [order] will now get to you on [date]; you may also have us cancel and refund it.",
                "您好 [name]，因暴雨道路封闭，订单 [order] 将于 [date] 送达，您也可以让我们取消并退款。"),
            new("Rivulet", "US", Scene.Damaged,
                "Hi [name], thank you for the photo of the cracked jug. A new one for order [order] goes out today, and you can throw the old one away.",
                "您好 [name]，裂开的滤水壶照片已收到，订单 [order] 的新壶今天寄出，旧壶可直接丢弃。"),
            new("Rivulet", "US", Scene.WinBack,
                "Hi [name], filters run out! Order the three-pack from us this month and we knock a quarter off the price for you.", // expect: BSM1001|BSM1007
                "您好 [name]，滤芯差不多该换啦，我们家三支装正在热卖，点进店铺看看吧。"), // expect: BSM1007
            new("Rivulet", "UK", Scene.Setup,
                "Hi [name], soak the new filter for fifteen minutes before you put it in. A little black dust in the first jug is carbon and does no harm.",
                "您好 [name]，新滤芯请先浸泡十五分钟再安装，第一壶水中少量黑色粉末是活性炭，对人体无害。"),
            new("Moss & Ember", "US", Scene.WrongItem,
                "Hi [name], we sent you cedar instead of fig. The fig candle for order [order] is on its way; please keep the cedar one, it is not worth the postage.",
                "您好 [name]，误将雪松味寄给您，订单 [order] 的无花果味已补寄，雪松味无需退回。"),
            new("Moss & Ember", "US", Scene.Ratings,
                "Hi [name], does the candle smell as good as we hoped? Then award it the full five stars, it takes only a minute.", // expect: BSM2002|BSM2003
                "您好 [name]，蜡烛若有不满意先别写评论，跟我们说就好；满意的话再去写。"), // expect: BSM2003
            new("Moss & Ember", "UK", Scene.Contact,
                "Hi [name], we need to know whether the lid was sealed. Please answer here, with a photo if you can.",
                "您好 [name]，请问盖子送到时是否密封？请在此回复，最好附上照片。"),
            new("Moss & Ember", "DE", Scene.Contact,
                "Hi [name], text me privately on Telegram @emberhelp_de, I answer faster there than in this inbox.", // expect: BSM3002|BSM3003
                "您好 [name]，退货标签已在订单页面生成，请打印后贴在外箱。"),
        };
    }
}
