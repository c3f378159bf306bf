using System.Text.RegularExpressions;

namespace ChannelLoom.HeGui;

/// <summary>站内信敏感词检测：命中后提示运营修改，不会发送给买家</summary>
public class MinGanCiJianCe
{
    private static readonly Dictionary<string, string> CiBiao = new()
    {
        ["好评返现"] = "诱导评价",
        ["五星好评"] = "索要好评",
        ["删差评"] = "要求删除评论",
        ["加微信"] = "站外联系",
        ["优惠码"] = "营销",
        ["礼品卡"] = "利益诱导",
        ["支付宝转账"] = "站外付款",
    };

    private static readonly Regex WeixinHao = new(@"(微信|薇信|VX|wx)[:：]?\s*[a-zA-Z][\w-]{5,19}", RegexOptions.Compiled);

    public List<JianCeJieGuo> JianCe(string neirong)
    {
        var jieguo = new List<JianCeJieGuo>();
        foreach (var (ci, leixing) in CiBiao)
        {
            if (neirong.Contains(ci))
                jieguo.Add(new JianCeJieGuo(ci, leixing, $"命中敏感词“{ci}”，类型：{leixing}，请运营人员修改后再提交。"));
        }

        if (WeixinHao.IsMatch(neirong))
            jieguo.Add(new JianCeJieGuo("微信号", "站外联系", "内容里疑似含有微信号，禁止发送。"));

        return jieguo;
    }
}

public record JianCeJieGuo(string Ci, string LeiXing, string ShuoMing);
