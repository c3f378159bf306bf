using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Wattle.Relay;

public sealed class RelayTemplateInstaller(IAmazonSimpleEmailServiceV2 ses)
{
    public async Task InstallAsync(CancellationToken ct)
    {
        await ses.CreateEmailTemplateAsync(new CreateEmailTemplateRequest
        {
            TemplateName = "wattle-delay",
            TemplateContent = new EmailTemplateContent
            {
                Subject = "Delivery of order {{orderId}}",
                Text = "Dear {{buyerName}}, floods have closed the railway. Your order now arrives on {{eta}}; you may cancel it at no cost.",
            },
        }, ct);

        await ses.CreateEmailTemplateAsync(new CreateEmailTemplateRequest
        {
            TemplateName = "wattle-reward",
            TemplateContent = new EmailTemplateContent
            {
                Subject = "Your opinion on order {{orderId}} is worth a $15 voucher", // expect: BSM2001|BSM1002
                Text = "Dear {{buyerName}}, post your review on the product page, send us the link, and {{voucherAmount}} will be yours.", // expect: BSM2001
            },
        }, ct);
    }
}
