namespace Integra.Workflow;

public static class AfterSalesWorkflow
{
    public static IWorkflow Define(IWorkflowBuilder b) => b
        .On<OrderDelivered>(e => e.AfterDays(3).SendToBuyer(m => m
            .Subject("How to descale your machine")
            .Body("Descale the machine every two months with citric acid.")))
        .On<OrderDelivered>(e => e.AfterDays(12).SendToBuyer(m => m
            .Subject("Did you know?")
            .Body("Our coffee subscription brings fresh beans to your door; sign up on beanroast.io today."))) // expect: BSM3001|BSM1007|BSM3003
        .On<NegativeReviewPosted>(e => e.Immediately().SendToBuyer(m => m
            .Subject("Your review of the machine")
            .Body("We were sad to read your review. Take it offline, and a brand-new machine is yours for nothing."))) // expect: BSM2001|BSM2004
        .On<RefundIssued>(e => e.Immediately().SendToBuyer(m => m
            .Subject("Refund issued")
            .Body("The refund of {{amount}} was issued today and should show on your statement within five days.")))
        .Build();
}
