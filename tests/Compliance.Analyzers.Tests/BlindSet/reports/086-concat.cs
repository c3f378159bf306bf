using System;

public class ProblemNote
{
    const string Intro = "Hello, ";
    const string Problem = "the blender jug came without its seal. ";

    public string Lawful => string.Concat(Intro, Problem, "We send the seal today.");

    public string Wrong => string.Concat(Intro, Problem, "We'd like to offer you 30% off your next blender.");  // expect: BSM1001|BSM1006

    public string AlsoWrong(int n) => string.Concat(Intro, "the first ", n, " reviewers get their money back."); // expect: BSM2001

    public override string ToString() => string.Concat(GetType().Name, ":", Lawful.Length);
}
