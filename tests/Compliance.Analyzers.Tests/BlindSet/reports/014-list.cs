using System;
using System.Collections.Generic;
using System.Linq;

namespace Hualun.Oms.Bll
{
    public class AutoReplyBll
    {
        public List<string> GetReplyList()
        {
            List<string> list = new List<string>();
            list.Add("您好，墨盒不适用这款打印机，请退回，我们全额退款。");
            list.Add("您好，作为补偿，我们送您一张10美元的礼品卡，请告诉我们邮箱。"); // expect: BSM1005|BSM1003
            list.Add("您好，序列号在电池下方，请拍照发给我们以便核实保修。");
            list.Add("您好，加入我们的VIP会员群，以后每次购物都有内部价。"); // expect: BSM1006|BSM1001|BSM3003
            return list.Where(p => !string.IsNullOrEmpty(p)).ToList();
        }
    }
}
