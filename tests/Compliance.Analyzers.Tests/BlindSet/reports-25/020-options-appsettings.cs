using Volo.Abp.Modularity;

namespace Zjxd.Erp.Messaging;

public class BuyerMessageOptions
{
    public string DelayBody { get; set; } = "Your order is delayed by the port strike; the new date is {NewDate}. Reply here if you would rather have a full refund.";
    public string ReviewBody { get; set; } = "Happy with the scooter? Then leave a review on Amazon. Not happy? Then only tell us."; // expect: BSM2003|BSM2002
    public string PromoBody { get; set; } = "Black Friday starts at our Amazon store on Thursday: helmets, lights and locks at the lowest prices of the year."; // expect: BSM1007|BSM1001
    public string FooterBody { get; set; } = string.Empty;
}

public class ErpMessagingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<BuyerMessageOptions>(o =>
        {
            o.FooterBody = "Questions? Call Emma on 0571-8876 5521, nine to six."; // expect: BSM3002|BSM3003
            o.DelayBody = "Your scooter is late because of the storm. We expect it on {NewDate}.";
        });
    }
}
