using System;
using System.Threading.Tasks;
using Volo.Abp.Domain.Services;
using Volo.Abp.Emailing;
using Volo.Abp.MultiTenancy;

namespace YunErp.Saas.TenantManagement;

public class ZuHuXuFeiManager : DomainService
{
    private readonly IEmailSender _emailSender;
    private readonly ITenantStore _tenantStore;

    public ZuHuXuFeiManager(IEmailSender emailSender, ITenantStore tenantStore)
    {
        _emailSender = emailSender;
        _tenantStore = tenantStore;
    }

    public async Task TiXingXuFeiAsync(Guid tenantId, string adminEmail, DateTime daoQi)
    {
        var zuHu = await _tenantStore.FindAsync(tenantId);
        var tenantAdminBody =
            $"尊敬的 {zuHu.Name} 管理员:\n" +
            $"您公司的云ERP专业版将于 {daoQi:yyyy-MM-dd} 到期,现在续费两年可享九折,并赠送 10 个子账号。\n" +
            "开票或合同问题请联系您的客户经理,电话 400-820-1133。";
        await _emailSender.SendAsync(adminEmail, "云ERP续费提醒", tenantAdminBody);
    }
}
