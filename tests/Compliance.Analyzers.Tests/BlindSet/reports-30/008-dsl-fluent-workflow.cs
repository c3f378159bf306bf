namespace Halden.Oms.Workflow.Projects.Brightwater;

public sealed class PostDeliveryWorkflow : WorkflowDefinition
{
    protected override void Define(IWorkflowBuilder workflow)
    {
        workflow
            .Named("post-delivery")
            .When(Trigger.Delivered)
            .Wait(days: 7)
            .SendBuyerMessage(m => m
                .Subject("Your Brightwater filter jug")
                .Paragraph("Please rinse the cartridge for two minutes before first use.")
                .Paragraph("Enjoyed it? A review on Amazon would be welcome. Not satisfied? Then write to us instead.")) // expect: BSM2003|BSM2006
            .Wait(days: 21)
            .SendBuyerMessage(m => m
                .Subject("Time for a new cartridge")
                .Paragraph("Your cartridge is nearing the end of its life. Stock up now: our three-pack is available in our storefront.")) // expect: BSM1007
            .Wait(days: 30)
            .SendBuyerMessage(m => m
                .Subject("A small token")
                .Paragraph("Your third order with us will come with a complimentary glass carafe.")) // expect: BSM1006|BSM1005
            .End();
    }
}
