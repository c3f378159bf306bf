using System.Text;
using Hangfire;

namespace Datian.QiWei;

public class RiBaoJob
{
    private readonly IQiWeiJiQiRen _jiQiRen;
    private readonly IBaoBiaoFuWu _baoBiao;

    public RiBaoJob(IQiWeiJiQiRen jiQiRen, IBaoBiaoFuWu baoBiao)
    {
        _jiQiRen = jiQiRen;
        _baoBiao = baoBiao;
    }

    [DisableConcurrentExecution(600)]
    public void FaRiBao(string xiaoZu)
    {
        var s = _baoBiao.ZuoRi(xiaoZu);
        var sb = new StringBuilder();
        sb.AppendLine($"## {xiaoZu} 运营日报");
        sb.AppendLine($"> 新增差评：<font color=\"warning\">{s.ChaPing}</font> 条，五星好评 {s.HaoPing} 条");
        sb.AppendLine($"> 优惠券核销：{s.QuanHeXiao} 张，折扣成本 {s.ZheKou:F2} USD");
        sb.AppendLine($"> 买家要求补偿：{s.BuChang} 起，已退款 {s.TuiKuan} 起");
        sb.AppendLine($"> 礼品卡支出：{s.LiPinKa} USD（Vine 以外一律不批）");
        if (s.ChaPing > 5)
            sb.AppendLine("请组长今天下班前写出差评改善方案，联系工厂，不要联系买家。");
        _jiQiRen.FaMarkdown(xiaoZu, sb.ToString());
    }
}
