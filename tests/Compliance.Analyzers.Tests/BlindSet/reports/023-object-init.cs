namespace Marlow.Mws2Sp;

public partial class TemplateSeeder(ITemplateStore store)
{
    public async Task SeedAsync(CancellationToken ct)
    {
        await store.UpsertAsync(new()
        {
            SystemName = "Buyer.Customization",
            TemplateContent = "Please confirm the engraving: line one {Line1}, line two {Line2}. We start as soon as you reply.",
            IsActive = true,
        }, ct);

        await store.UpsertAsync(new()
        {
            SystemName = "Buyer.FollowUp",
            TemplateContent = "Like our Facebook page and message us there for a secret deal on refills.", // expect: BSM3003|BSM3002|BSM1001|BSM1007
            IsActive = true,
        }, ct);
    }
}
