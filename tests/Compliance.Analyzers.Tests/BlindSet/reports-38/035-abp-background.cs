using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;

namespace Acme.Marketplace.BuyerContacts;

public class BuyerContactJob : AsyncBackgroundJob<BuyerContactArgs>, ITransientDependency
{
    private readonly IEmailSender _emailSender;

    public BuyerContactJob(IEmailSender emailSender)
    {
        _emailSender = emailSender;
    }

    public override async Task ExecuteAsync(BuyerContactArgs args)
    {
        var (subject, body) = args.Reason switch
        {
            "lost" => ("Lost parcel", "Dear buyer, the parcel was lost in Memphis. Choose between a new one and your money back."),
            "birthday" => ("Happy birthday", "Dear buyer, let us celebrate with a $5 voucher for your wish list!"), // expect: BSM1002|BSM1005
            "wish" => ("A wish", "Dear buyer, what we wish for are words such as 'sturdy' and 'great value' in your Amazon review."), // expect: BSM2002
            "vip" => ("Early access", "Dear buyer, be the first to get our unreleased models, only for our inner circle."), // expect: BSM1006|BSM1007
            _ => ("Your question", "Dear buyer, the chair carries up to 120 kg. Tighten the screws once a year."),
        };

        await _emailSender.QueueAsync(args.RelayAddress, subject, body, isBodyHtml: false);
    }
}
