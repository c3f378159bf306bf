using System;
using System.Threading.Tasks;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace HaiTao.Erp.CustomerService.Data;

public class ShouHouMoBanSeed : IDataSeedContributor, ITransientDependency
{
    private readonly IRepository<BuyerMessageTemplate, Guid> _repo;

    public ShouHouMoBanSeed(IRepository<BuyerMessageTemplate, Guid> repo) => _repo = repo;

    public async Task SeedAsync(DataSeedContext context)
    {
        await AddAsync("AMZ_NOSTOCK", "您好，很抱歉，订单 {OrderId} 的商品在盘点时发现已无库存，我们已取消该商品并全额退款。");
        await AddAsync("AMZ_CHOOSE", "您好，订单 {OrderId} 因港口罢工延误，预计 {NewDate} 到货。您可以选择继续等待，或由我们取消订单并全额退款，请回复告知。");
        await AddAsync("AMZ_PARTREFUND", "您好，订单 {OrderId} 的杯子有一只破损，我们已就这只杯子部分退款 7.50 美元。");
        await AddAsync("AMZ_RETURNLABEL", "您好，订单 {OrderId} 的退货标签已生成，请打印后贴在外箱，任何一个UPS网点都可以投递。");
        await AddAsync("AMZ_GIFTWRAP", "您好，订单 {OrderId} 选择了礼品包装，请确认贺卡上写“生日快乐”还是“新年快乐”。");
        await AddAsync("AMZ_SERIAL", "您好，为了登记订单 {OrderId} 的质保维修，请回复机身底部的序列号。");
        await AddAsync("AMZ_CUSTOMS", "您好，订单 {OrderId} 需要收件人税号才能清关，请在5天内回复。");
    }

    private Task AddAsync(string code, string content) => _repo.InsertAsync(new BuyerMessageTemplate(Guid.NewGuid(), code, content, "Amazon"));
}
