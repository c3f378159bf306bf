using System;
using System.Collections.Generic;
using System.Linq;

namespace Hegui.Checker
{
    /// <summary>站内信发送前的敏感词检查</summary>
    public class MinGanCiJianCha
    {
        private static readonly HashSet<string> JinZhiCi = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "好评返现", "五星好评送礼", "加我微信", "删除差评返还货款", "改成五星", "下次购买打八折",
            "leave us a 5 star review", "remove your negative review", "10% off your next order", "free gift card for review",
            "contact us on whatsapp", "pay by paypal directly", "use coupon code",
        };

        public JianChaJieGuo JianCha(string wenBen)
        {
            var mingZhong = JinZhiCi.Where(c => wenBen.IndexOf(c, StringComparison.OrdinalIgnoreCase) >= 0).ToList();
            return new JianChaJieGuo
            {
                TongGuo = mingZhong.Count == 0,
                TiShi = mingZhong.Count == 0
                    ? "检查通过"
                    : "文本含有禁止内容（" + string.Join("、", mingZhong) + "），不得向买家索要好评或承诺返现、赠品，请修改后再发送"
            };
        }
    }

    public class JianChaJieGuo
    {
        public bool TongGuo { get; set; }
        public string TiShi { get; set; }
    }
}
