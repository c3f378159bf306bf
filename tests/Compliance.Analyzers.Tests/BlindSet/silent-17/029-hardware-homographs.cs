namespace Northgate.Support;

public sealed class TechAnswers : IBuyerAnswers
{
    public IEnumerable<(string Topic, string Answer)> All()
    {
        yield return ("star", "Hello, the case is held by five star screws (Torx T5) under the rubber feet. Please loosen all five before you lift the lid.");
        yield return ("positive", "Hello, the battery belongs in with the positive side up; otherwise the lamp stays dark.");
        yield return ("feedback", "Hello, the whistling is acoustic feedback. Move the microphone away from the speaker.");
        yield return ("code", "Hello, error code E15 means that the water tank is empty. Fill it and press the button once.");
        yield return ("rating", "Hello, the adapter has a rating of 65 W, so your laptop charges more slowly than with the original one.");
        yield return ("review", "Hello, our technicians are reviewing your photos and will answer tomorrow.");
        yield return ("link", "Hello, to remove a link from the watch strap, push the pin out in the direction of the arrow.");
        yield return ("compensation", "Hello, the scale has a temperature compensation; wait for ten minutes after you bring it in from the cold.");
        yield return ("pairing", "Hello, the pairing code is 0000 for all headsets of this series.");
    }
}
