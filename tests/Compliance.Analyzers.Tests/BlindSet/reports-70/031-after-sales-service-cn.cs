using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace RouMi.Beauty.Amazon.AfterSales
{
    public enum AfterSalesType
    {
        Leak,
        Allergy,
        WrongShade,
        LateDelivery,
        Praise,
        Other,
    }

    public class AfterSalesMessageService
    {
        private readonly IAmazonBuyerGateway _gateway;
        private readonly ITicketStore _tickets;
        private readonly ILogger<AfterSalesMessageService> _logger;

        public AfterSalesMessageService(
            IAmazonBuyerGateway gateway,
            ITicketStore tickets,
            ILogger<AfterSalesMessageService> logger)
        {
            _gateway = gateway;
            _tickets = tickets;
            _logger = logger;
        }

        public async Task<int> ProcessAsync(DateTime since)
        {
            var count = 0;
            foreach (var ticket in (await _tickets.OpenSinceAsync(since)).OrderBy(t => t.CreatedAt))
            {
                var content = BuildContent(ticket);
                if (string.IsNullOrWhiteSpace(content))
                {
                    _logger.LogInformation("工单 {Id} 没有匹配到模板，转人工处理", ticket.Id);
                    continue;
                }

                await _gateway.SendMessageAsync(ticket.AmazonOrderId, content);
                await _tickets.MarkAnsweredAsync(ticket.Id);
                count++;
            }

            return count;
        }

        private string BuildContent(Ticket ticket)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"{ticket.BuyerName} 您好：");

            switch (ticket.Type)
            {
                case AfterSalesType.Leak:
                    sb.AppendLine("精华液在路上漏了，是我们瓶口封膜没贴牢，非常抱歉。");
                    sb.AppendLine("新的一瓶已从海外仓发出，不收任何费用，漏掉的那瓶可以直接丢弃。");
                    sb.AppendLine("等您在商品下面写好使用感受，我们再给您的亚马逊账户充一张 10 美元礼品卡。"); // expect: BSM2001
                    break;

                case AfterSalesType.Allergy:
                    sb.AppendLine("出现泛红请立即停用并用清水冲洗，若症状持续请及时就医。");
                    sb.AppendLine("我们已为您这笔订单全额退款，产品不用寄回。");
                    break;

                case AfterSalesType.WrongShade:
                    sb.AppendLine("色号发错是仓库拣货失误，正确的色号今天补发给您。");
                    if (ticket.IsRepeatBuyer)
                    {
                        sb.AppendLine("回头再来买的时候报“老友”两个字，结账输入 ROUMI8 就能减八块。"); // expect: BSM1002|BSM1001|BSM1006
                    }
                    break;

                case AfterSalesType.LateDelivery:
                    sb.AppendLine($"包裹在转运中心滞留，预计 {ticket.NewEta:M月d日} 送达，如果您不想等，我们取消订单并全额退款。");
                    sb.AppendLine("查件急的话打我们老板手机 138-0013-8000，随时都接。"); // expect: BSM3002
                    break;

                case AfterSalesType.Praise:
                    sb.AppendLine("谢谢您的夸奖，粉底液开封后请在十二个月内用完，并避免阳光直射。");
                    sb.AppendLine("下回想补货就到我们自己的小程序商城买，绕开亚马逊价格更实在。"); // expect: BSM3003|BSM1001
                    break;

                default:
                    return null;
            }

            sb.AppendLine();
            sb.Append("柔蜜美妆 客服");
            return sb.ToString();
        }

        public IReadOnlyDictionary<AfterSalesType, string> DisplayNames { get; } = new Dictionary<AfterSalesType, string>
        {
            [AfterSalesType.Leak] = "漏液",
            [AfterSalesType.Allergy] = "过敏",
            [AfterSalesType.WrongShade] = "色号错误",
            [AfterSalesType.LateDelivery] = "物流延误",
            [AfterSalesType.Praise] = "好评感谢",
            [AfterSalesType.Other] = "其他",
        };
    }
}
