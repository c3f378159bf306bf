using System.Text.Json;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus;

namespace Dasen.Erp.Xiaoxi;

public class DingdanQianshouEto
{
    public string OrderId { get; set; }
    public string BuyerName { get; set; }
    public string Site { get; set; }
    public string Category { get; set; }
}

public class QianshouHandler : ILocalEventHandler<DingdanQianshouEto>, ITransientDependency
{
    private readonly IXiaoxiDuilie _duilie;

    public QianshouHandler(IXiaoxiDuilie duilie) => _duilie = duilie;

    public async Task HandleEventAsync(DingdanQianshouEto e)
    {
        var neirong = e.Category switch
        {
            "pet" => $"Hi {e.BuyerName}, the feeder needs 2 D-cell batteries which are not in the box. Please do not use rechargeable ones.",
            "baby" => $"Hi {e.BuyerName}, also look our baby bottle set, many moms buy it together with the warmer you have.", // expect: BSM1007
            "tool" => $"Hi {e.BuyerName}, follow us at Instagram, there we post how to use the saw every week.", // expect: BSM3001|BSM3002|BSM1007
            "toy" => $"Hi {e.BuyerName}, all buyers of June take part in our lucky draw, first prize is a tablet.", // expect: BSM1006|BSM1005
            _ => null
        };

        if (neirong is null)
        {
            return;
        }

        await _duilie.PushAsync("znx", JsonSerializer.Serialize(new { to = e.OrderId, site = e.Site, text = neirong }));
    }
}
