using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace HeGui.JianCha;

/// <summary>站内信敏感词检查：命中以下词语的草稿会被拦截</summary>
public static class MinGanCiKu
{
    public static readonly HashSet<string> JinYongCi = new()
    {
        "好评返现", "五星好评", "加微信", "优惠码", "删除差评", "免费赠送", "礼品卡", "下次购买打折", "私下转账",
    };

    public static readonly Regex ZhengZe = new(@"(加|\+)\s*(微|薇|V)信?|返\s*现|好\s*[评平苹]", RegexOptions.Compiled);

    public const string TiShiCi = """
        你是亚马逊站内信审核员。如果草稿里出现以下内容，请判定为违规：
        1. 承诺给买家优惠券、折扣、返现或礼品卡；
        2. 请买家写好评、修改评价或删除差评；
        3. 留下微信、电话、邮箱或者站外链接。
        只输出“通过”或者“拦截”。
        """;
}
