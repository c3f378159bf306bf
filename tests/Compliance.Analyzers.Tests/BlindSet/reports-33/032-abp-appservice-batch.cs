using System.Linq;
using System.Threading.Tasks;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;

namespace Wuyi.Crm;

public class QunFaAppService : ApplicationService
{
    private readonly IRepository<MaiJia, long> _maiJia;
    private readonly IZhanNeiXinSender _sender;

    public QunFaAppService(IRepository<MaiJia, long> maiJia, IZhanNeiXinSender sender)
        => (_maiJia, _sender) = (maiJia, sender);

    public async Task HuoDongAsync(string huoDong)
    {
        var list = await _maiJia.GetListAsync(x => x.XiaoFei > 100);
        foreach (var m in list.Where(x => !x.TuiDing))
        {
            string neiRong = huoDong switch
            {
                "618" => m.Ming + ", mid-year sale in our store, carts with two tents fall to the lowest price of year!", // expect: BSM1001|BSM1007
                "double11" => m.Ming + "，双十一满三百减五十，提前加购更划算。", // expect: BSM1001|BSM1007
                "chuqing" => m.Ming + ", old tents must go. Take one, the second goes with it free.", // expect: BSM1005|BSM1001|BSM1007
                "zhaohui" => m.Ming + ", tents made in May have a weak pole. We send a stronger pole at our cost.",
                _ => throw new UserFriendlyException("未知活动：" + huoDong),
            };
            await _sender.SendAsync(m.LastOrderId, neiRong);
            Logger.LogInformation("群发 {HuoDong} 给 {Id}", huoDong, m.Id);
        }
    }
}
