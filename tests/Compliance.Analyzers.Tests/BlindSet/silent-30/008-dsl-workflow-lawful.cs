namespace Halden.Oms.Workflow.Projects.Brightwater;

public sealed class FaultWorkflow : WorkflowDefinition
{
    protected override void Define(IWorkflowBuilder workflow)
    {
        workflow
            .Named("fault-report")
            .When(Trigger.BuyerReportsFault)
            .SendBuyerMessage(m => m
                .Subject("Your report about the filter jug")
                .Paragraph("We are sorry that the lid of your jug arrived broken.")
                .Paragraph("Please tell us which you prefer: a replacement lid at no charge, or a full refund through Amazon."))
            .WaitForReply(days: 3)
            .SendBuyerMessage(m => m
                .Subject("Your replacement lid")
                .Paragraph("The new lid was posted today. You may dispose of the broken one."))
            .CallSolicitationsApi(after: 14)
            .End();
    }
}
