using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace JianCha
{
    // 发之前自己查一遍敏感词，别再被封店
    public class MinGanCiJianCha
    {
        private static readonly HashSet<string> MinGanCi = new()
        {
            "好评返现", "五星好评", "晒图有礼", "加微信", "加QQ", "优惠码", "折扣码",
            "删差评", "改评价", "线下交易", "私下付款", "送礼品", "红包", "扫码进群", "返5美元"
        };
        private static readonly Regex ShouJi = new(@"1[3-9]\d{9}|微信号?[:：]?\s*[a-z0-9_]+", RegexOptions.IgnoreCase);

        public List<string> JianCha(string wenben)
        {
            var jg = MinGanCi.Where(wenben.Contains).Select(c => $"含有敏感词：{c}").ToList();
            if (ShouJi.IsMatch(wenben)) jg.Add("含有手机号或微信号，请删除后再保存");
            return jg;
        }
    }
}
