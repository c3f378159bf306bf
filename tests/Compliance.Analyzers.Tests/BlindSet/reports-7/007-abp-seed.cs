using System.Threading.Tasks;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Lanhai.MessageCenter;

public class MessageTemplateDataSeedContributor : IDataSeedContributor, ITransientDependency
{
    private readonly IRepository<MessageTemplate, Guid> _templates;
    private readonly IGuidGenerator _guid;

    public MessageTemplateDataSeedContributor(IRepository<MessageTemplate, Guid> templates, IGuidGenerator guid)
    {
        _templates = templates;
        _guid = guid;
    }

    public async Task SeedAsync(DataSeedContext context)
    {
        if (await _templates.GetCountAsync() > 0)
        {
            return;
        }

        await _templates.InsertAsync(new MessageTemplate(_guid.Create(), "Customs")
        {
            Name = "清关信息",
            Body = "{{buyer_name}}您好，目的国海关要求提供收件人税号，请回复订单{{order_id}}对应的税号，仅用于本次清关。",
        });
        await _templates.InsertAsync(new MessageTemplate(_guid.Create(), "Welcome")
        {
            Name = "新客欢迎",
            Body = "{{buyer_name}}您好！结账时输入{{coupon_code}}，全店满{{threshold}}减{{amount}}，本周日截止。", // expect: BSM1002
        });
        await _templates.InsertAsync(new MessageTemplate(_guid.Create(), "VipGroup")
        {
            Name = "老客维护",
            Body = "{{buyer_name}}您好，成为我们的体验官后，每季新品都会优先送您试用，名额二十位。", // expect: BSM1006
        });
        await _templates.InsertAsync(new MessageTemplate(_guid.Create(), "WrongColour")
        {
            Name = "错发",
            Body = "{{buyer_name}}您好，订单{{order_id}}的窗帘我们错发成了灰色，正确颜色已补发，错发的无需寄回。",
        });
    }
}
