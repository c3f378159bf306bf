using System;
using System.Text;

namespace Qianniao.Crm.Amazon
{
    internal class TuiHuoHuiFuBuilder
    {
        private readonly string _order;
        private readonly decimal _amount;
        private readonly bool _isVip;

        public TuiHuoHuiFuBuilder(string order, decimal amount, bool isVip)
        {
            _order = order;
            _amount = amount;
            _isVip = isVip;
        }

        public string BuildBuyerMessage()
        {
            var sb = new StringBuilder();
            sb.AppendLine("您好：");
            sb.AppendLine($"订单 {_order} 的退货我们已经收到，检查无误。");
            sb.AppendLine($"退款 {_amount:F2} 美元已经在亚马逊后台操作，一般 3 到 5 个工作日到账。");
            if (_isVip)
            {
                sb.AppendLine("看您买过好几回了，我们拉您进老客内测名单，往后出新款头一批白送您试。"); // expect: BSM1006|BSM1005
            }
            else
            {
                sb.AppendLine("另外悄悄跟您说，下次直接到我们官网 www.qnhome-shop.com 买更省钱。"); // expect: BSM3001|BSM3003|BSM1001
            }
            sb.Append("此致");
            return sb.ToString();
        }
    }
}
