using System;
using System.Threading.Tasks;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace HaiTao.Erp.CustomerService.Data;

public class ZhanNeiXinTemplateSeed : IDataSeedContributor, ITransientDependency
{
    private readonly IRepository<BuyerMessageTemplate, Guid> _repo;
    private readonly IGuidGenerator _guid;

    public ZhanNeiXinTemplateSeed(IRepository<BuyerMessageTemplate, Guid> repo, IGuidGenerator guid)
    {
        _repo = repo;
        _guid = guid;
    }

    public async Task SeedAsync(DataSeedContext context)
    {
        if (await _repo.GetCountAsync() > 0)
        {
            return;
        }

        await AddAsync("AMZ_DELAY", "订单延误",
            "您好，订单 {OrderId} 因航班取消预计要到 {NewDate} 才能送到。如果您不想再等，告诉我们，我们会取消订单并全额退款。");
        await AddAsync("AMZ_AFTER7", "签收第7天",
            "亲爱的 {BuyerName}，东西用着还顺手吗？如果满意的话，麻烦给我们打个满分五颗星，这对我们小店太重要了！"); // expect: BSM2002|BSM2003
        await AddAsync("AMZ_OOS", "缺货",
            "您好，很抱歉，订单 {OrderId} 的这款颜色仓库已经没有了。麻烦您在订单页面点一下申请取消，理由选“不想要了”即可。"); // expect: BSM4001
        await AddAsync("AMZ_PART", "补发配件",
            "您好，订单 {OrderId} 缺少的螺丝包今天已经免费补寄，单号 {TrackingNo}，预计5天内到达。");
        await AddAsync("AMZ_OLD", "老客回访",
            "{BuyerName} 您好，下次再来我们店里下单，报上这个订单号就按八五折给您算。"); // expect: BSM1001|BSM1006
    }

    private Task AddAsync(string code, string title, string content)
        => _repo.InsertAsync(new BuyerMessageTemplate(_guid.Create(), code, title, content, "Amazon"));
}
