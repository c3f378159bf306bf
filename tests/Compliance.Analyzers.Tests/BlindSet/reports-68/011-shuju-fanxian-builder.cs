using System.Text;

namespace Ceping.Guanli.Core;

public class CepingXinBuilder
{
    private readonly CepingRenwu _renwu;

    public CepingXinBuilder(CepingRenwu renwu)
    {
        _renwu = renwu;
    }

    public string BuildBuyerMail(string buyer)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Hello {buyer},");
        sb.AppendLine($"you ordered our {_renwu.ProductName} last month (order {_renwu.OrderId}).");
        sb.AppendLine("Post some words with photo for it and we pay you back the price by PayPal same day."); // expect: BSM2001|BSM1004
        sb.AppendLine("Do you also want to be in our testing club? Members get next products for nothing."); // expect: BSM1006|BSM1005
        sb.AppendLine("Please send us your Amazon profile link so we can check it."); // expect: BSM3004|BSM2001
        sb.AppendLine("Best regards");
        sb.AppendLine(_renwu.DianpuName);
        return sb.ToString();
    }

    public string BuildNeibuBeizhu()
    {
        return $"任务 {_renwu.Id} 已生成邮件，负责人 {_renwu.Fuzeren}，截止 {_renwu.Jiezhi:yyyy-MM-dd}";
    }
}
