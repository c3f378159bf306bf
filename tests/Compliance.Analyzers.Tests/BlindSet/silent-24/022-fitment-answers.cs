using System;

namespace TorqueDuck.Answers;

public static class FitmentReplies
{
    public static string Reply(Question q) => q switch
    {
        { Topic: "fit", Engine: var e } => $"Thanks for the question. The filter on this listing fits the {e}. The badge on the trunk sometimes lies; the VIN doesn't.",
        { Topic: "torque" } => "Thanks for asking! Tighten the caliper bolts to 26 lb-ft and the bracket bolts to 80 lb-ft.",
        { Topic: "noise" } => "A squeal in the first 50 miles is normal. If it keeps going, send a photo of the pads in this thread and we'll replace them.",
        { Topic: "cancel" } => "Done: we cancelled the order as you asked and nothing was charged.",
        { Topic: "invoice" } => "Your invoice is under Your Orders > Invoice. The 5% business discount shown there was already applied to this order by Amazon.",
        _ => "Thanks for writing. Which year, make and model is it? Then we can check the part before it ships.",
    };
}
