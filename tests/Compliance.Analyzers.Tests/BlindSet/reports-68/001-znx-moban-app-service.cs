using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;

namespace KuaJing.Erp.KeFu;

/// <summary>
/// 站内信模板
/// </summary>
public class ZnxMobanAppService : ApplicationService
{
    private readonly IRepository<ZnxMoban, Guid> _mobanRepo;

    public ZnxMobanAppService(IRepository<ZnxMoban, Guid> mobanRepo)
    {
        _mobanRepo = mobanRepo;
    }

    public async Task InitMorenAsync(Guid dianpuId)
    {
        if (await _mobanRepo.AnyAsync(x => x.DianpuId == dianpuId))
        {
            return;
        }

        var list = new List<ZnxMoban>
        {
            new(GuidGenerator.Create(), dianpuId, "延误说明",
                "您好，订单{orderId}因清关查验预计晚到三天，如不愿等待，我们可以为您取消并全额退款，请直接回复告知。"),
            new(GuidGenerator.Create(), dianpuId, "缺件补发",
                "您好，非常抱歉订单{orderId}漏发了螺丝包，我们今天已免费补寄，不需要您退回任何东西。"),
            new(GuidGenerator.Create(), dianpuId, "签收回访",
                "亲，东西用着还满意吗？给咱们点个五颗星，写两句好话，小店全靠您撑着啦。"), // expect: BSM2002
            new(GuidGenerator.Create(), dianpuId, "老客维护",
                "您好，看到您是第二次光顾，下回再拍之前先跟客服说一声，我们悄悄给您便宜十五块。"), // expect: BSM1001|BSM1006
            new(GuidGenerator.Create(), dianpuId, "地址核对",
                "您好，订单{orderId}的地址缺少门牌号，请回复完整地址，以便我们安排发货。"),
        };

        await _mobanRepo.InsertManyAsync(list, autoSave: true);
        Logger.LogInformation("店铺 {Id} 初始化模板 {Count} 条", dianpuId, list.Count);
    }

    public async Task<List<ZnxMobanDto>> GetListAsync(Guid dianpuId)
    {
        var q = await _mobanRepo.GetListAsync(x => x.DianpuId == dianpuId);
        return q.OrderBy(x => x.CreationTime)
            .Select(x => new ZnxMobanDto { Id = x.Id, Biaoti = x.Biaoti, Neirong = x.Neirong })
            .ToList();
    }
}
