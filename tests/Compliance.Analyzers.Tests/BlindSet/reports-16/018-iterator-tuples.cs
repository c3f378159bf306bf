namespace Chatterly.Sequences;

internal static class BlenderSequence
{
    public static IEnumerable<(int Day, string Subject, string Text)> Steps(string buyer, string order)
    {
        yield return (1, $"Blender {order}", $"Hello {buyer}, the seal sits under the blade, ridge upwards. The drawing in the booklet shows it the wrong way round.");

        yield return (6, $"Blender {order}", $"Hello {buyer}, tell shoppers what you think of the blender, good or bad, on Amazon."); // expect: BSM2006

        yield return (12, $"Blender {order}", $"Hello {buyer}, we'd still be grateful for that product review we mentioned last week."); // expect: BSM2006

        yield return (20, $"Blender {order}",
            $"Hello {buyer}, once your review is live we'll double the guarantee on the motor."); // expect: BSM2001

        (int Day, string Subject, string Text) last = (40, "Smoothies", $"Hello {buyer}, scan the square in the picture for our recipe club on Instagram."); // expect: BSM3001|BSM3002|BSM1007
        yield return last;
    }
}
