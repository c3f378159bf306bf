using System;
using System.Text;

namespace Xinlan.AfterSales.Templates
{
    public class WarrantyLetterBuilder
    {
        private readonly string _orderId;
        private readonly string _buyerName;
        private readonly DateTime _purchaseDate;

        public WarrantyLetterBuilder(string orderId, string buyerName, DateTime purchaseDate)
        {
            _orderId = orderId;
            _buyerName = buyerName;
            _purchaseDate = purchaseDate;
        }

        public string BuildMessage()
        {
            var sb = new StringBuilder();
            sb.AppendLine($"{_buyerName} 您好：");
            sb.AppendLine($"您的亚马逊订单 {_orderId} 中的筋膜枪保修至 {_purchaseDate.AddYears(1):yyyy年M月d日}，保修卡见附件。");
            sb.AppendLine("保修期内如出现电池无法充电、机身异响，我们免费维修或更换，请通过买家消息与我们联系。");
            sb.AppendLine("售后师傅的微信号是 xinlan_lao_zhou，加好友备注订单号，处理起来更快。"); // expect: BSM3002|BSM3003
            sb.AppendLine("凡是购买过的顾客都会自动进入我们的老友会，以后每次复购都享受会员价。"); // expect: BSM1006|BSM1001
            sb.AppendLine("请勿自行拆开机身，拆机会导致防水圈失效。");
            return sb.ToString();
        }
    }
}
