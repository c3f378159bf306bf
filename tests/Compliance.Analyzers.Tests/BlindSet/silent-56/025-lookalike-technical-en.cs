using System.Collections.Generic;

namespace Arcwell.Amazon.Templates;

public static class TechnicalAnswers
{
    public static IEnumerable<string> For(string buyer)
    {
        yield return $"Hi {buyer}, the rating plate is on the underside; it says 230 V, 2200 W. A second star-shaped screw is hidden under it.";
        yield return $"Hi {buyer}, connect the red wire to the positive terminal and leave five millimetres free of insulation.";
        yield return $"Hi {buyer}, the whistling is acoustic feedback. Move the microphone away from the speaker and it stops.";
        yield return $"Hi {buyer}, error code E10 means that the water tank is empty. Fill it and press Cancel for five seconds.";
        yield return $"Hi {buyer}, the temperature compensation works from 0 to 40 degrees. Below that, change the setting to manual.";
        yield return $"Hi {buyer}, the pairing code is printed on the back of the remote. Enter it once, then store the remote in a dry place.";
        yield return $"Hi {buyer}, please review the second drawing in the manual: the spring goes behind the lever, not in front of it.";
        yield return $"Hi {buyer}, the strap has a gift loop for a card. It is part of the bag and cannot be removed.";
        yield return $"Hi {buyer}, the next link of the chain is held by a pin; push it out from the side without the arrow.";
    }
}
