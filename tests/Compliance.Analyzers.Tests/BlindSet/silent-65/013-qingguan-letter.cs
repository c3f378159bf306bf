using System;
using Anjie.Export.Dto;

namespace Anjie.Export.Letters;

public class QingguanLetter
{
    public string Build(QingguanDto dto)
    {
        var head = $"{dto.Name}，您好：\n";
        var reason = dto.Kind switch
        {
            QingguanKind.TaxId => $"订单 {dto.OrderId} 已到达目的国，海关要求提供收件人税号，没有税号包裹会被退回。",
            QingguanKind.Duty => $"订单 {dto.OrderId} 的关税已经由我们支付，如果快递员向您收费，请不要付款，回复我们即可。",
            QingguanKind.Returned => $"订单 {dto.OrderId} 没有通过清关，正在退回途中。全部货款已经退给您，您不需要做任何操作。",
            _ => throw new ArgumentOutOfRangeException(nameof(dto))
        };
        var tail = dto.Kind == QingguanKind.TaxId
            ? "\n请在三天内直接回复税号，我们只把它交给报关行。如果您不方便提供，请告诉我们，我们会取消订单并全额退款。"
            : "\n给您添了麻烦，我们很抱歉。";
        return head + reason + tail;
    }

    public string BuildRecheck(QingguanDto dto)
    {
        return string.Join("\n",
            $"{dto.Name}，您好：",
            $"海关对订单 {dto.OrderId} 的申报价格提出了疑问，正在复审，需要五个工作日左右。",
            "我们已经补交了发票，优惠券抵扣的部分也写在了发票上。",
            "复审期间物流信息不会更新，这是正常现象。");
    }
}
