namespace Ningbo.Notify.Fluent;

public class QianShouHouTongZhi : INotificationDefinition
{
    public void Define(INotificationBuilder builder)
    {
        builder.ForBuyer("amazon-uk")
            .WithSubject("Your garden bench")
            .WithBody("Hello {{buyer}}, two bolts of the bench may be too short. Longer ones are in the post, at our expense.")
            .After(TimeSpan.FromDays(1));

        builder.ForBuyer("amazon-uk")
            .WithSubject("One more try")
            .WithBody("Hello {{buyer}}, we have not seen your review of the bench yet. Would you still write it this week?") // expect: BSM2006
            .After(TimeSpan.FromDays(20));

        builder.ForBuyer("amazon-us")
            .WithSubject("Enter the raffle for a fire pit") // expect: BSM1006|BSM1005
            .WithBody("Hello {{buyer}}, every bench owner takes part in our autumn draw; answer \"yes\" to join.") // expect: BSM1006|BSM1005
            .After(TimeSpan.FromDays(30));
    }
}
