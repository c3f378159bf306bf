using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace HeGui.XiaoXi.JianCha
{
    /// <summary>站内信发送前的敏感词过滤，命中则拦截，不会发给买家</summary>
    public class MinGanCiGuoLv
    {
        private static readonly HashSet<string> JinYongCi = new HashSet<string>
        {
            "好评返现", "五星好评", "优惠券", "折扣码", "赠品", "加微信", "删除差评", "修改评价", "私下转账", "免单"
        };

        private static readonly Regex FanXianZhengZe = new Regex(@"(晒图|好评|五星).{0,8}(返现|红包|礼品卡)", RegexOptions.Compiled);

        public JianChaJieGuo JianCha(string neiRong)
        {
            var mingZhong = JinYongCi.Where(neiRong.Contains).ToList();
            if (FanXianZhengZe.IsMatch(neiRong)) mingZhong.Add("返现正则");
            return mingZhong.Count == 0
                ? JianChaJieGuo.TongGuo()
                : JianChaJieGuo.LanJie("命中禁用词：" + string.Join("、", mingZhong) + "，请删除后重新提交审核");
        }
    }
}
